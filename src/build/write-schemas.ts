import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from './json-schemas.ts';
import { reportSchemas } from './report-schemas.ts';

/** Writes the JSON Schema of each input and each report into a folder, made as needed, as `<name>.json`. */
export async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries({ ...jsonSchemas(), ...reportSchemas() }).map(([name, schema]) =>
      writeFile(`${folder}/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`),
    ),
  );
}
