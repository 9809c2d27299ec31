import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type ScalarTag } from 'yaml';
import type * as z from 'zod';

const folder = import.meta.dirname;
const examples = join(folder, '../../examples');

/** The names of the case files in one of the folders here, without `.yaml`, in alphabetical order. */
export const casesIn = (kind: string): string[] =>
  readdirSync(join(folder, kind))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();

/** Every file below this folder that is neither code nor its documentation. */
export const filesHere = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(ts|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** The text of a case file. */
export const textOf = (kind: string, name: string): string =>
  readFileSync(join(folder, kind, `${name}.yaml`), 'utf8');

/**
 * Reads the text of a case.
 *
 * @throws Error if it is not YAML or not in the form of a case; the message names the file and the key
 */
export function readCase<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): z.infer<Schema> {
  const { success, data, error } = schema.safeParse(readYaml(file, text));
  if (success) return data;
  const lines = error.issues.map(
    ({ path, message }) => `${file}: ${path.join('.') || 'the case'}: ${message}`,
  );
  throw new Error(lines.join('\n'));
}

function readYaml(file: string, text: string): unknown {
  try {
    return parse(text, { customTags: (tags) => [yesOrNo, ...(tags as ScalarTag[])] });
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** In a case, `yes` and `no` are answers, as true and false are. */
const yesOrNo: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(?:yes|no)$/,
  resolve: (text) => text === 'yes',
};

/** The facts in a file in `examples/`. */
export function readExample(file: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(examples, path), 'utf8'));
  } catch (error) {
    throw new Error(`${file}: example: ${(error as Error).message}`);
  }
}

/** Calls the package; if it refuses the facts of a case, the message names the file and the key. */
export function asking<Report>(file: string, input: string, ask: () => Report): Report {
  try {
    return ask();
  } catch (error) {
    const { issues } = error as { issues?: readonly { path: string; message: string }[] };
    if (!issues) throw error;
    const lines = issues.map(({ path, message }) => {
      const key = path.startsWith('options') ? path.replace(/^options\.?/, '') : `${input}.${path}`;
      return `${file}: ${key.replace(/\.$/, '')}: ${message}`;
    });
    throw new Error(lines.join('\n'));
  }
}
