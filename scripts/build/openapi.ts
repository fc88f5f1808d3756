/** `public/openapi.json`, from the schemas that the Worker parses with. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openApiDocument } from '../../src/http/contract/openapi.ts';
import { writeOutput } from './output.ts';
import type { Output } from './output.ts';

export async function buildOpenApi(root: string): Promise<Output> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return writeOutput(root, 'public/openapi.json', `${JSON.stringify(openApiDocument(version))}\n`);
}
