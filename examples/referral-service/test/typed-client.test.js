import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { openApi } from '../src/openapi.js';

const client = fileURLToPath(new URL('typed-client/client.ts', import.meta.url));

test('types made from the description type the bodies and the answers of a client', async () => {
  const types = astToString(await openapiTS(JSON.parse(JSON.stringify(openApi))));
  assert.doesNotMatch(types, /"application\/(problem\+)?json": (unknown|Record)/);
  const folder = mkdtempSync(join(tmpdir(), 'typed-client-'));
  writeFileSync(join(folder, 'service.d.ts'), types);
  cpSync(client, join(folder, 'client.ts'));
  const program = ts.createProgram([join(folder, 'client.ts')], {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
  });
  const complaints = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  rmSync(folder, { recursive: true });
  assert.deepEqual(complaints, []);
});
