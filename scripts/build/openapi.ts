/** `public/openapi.json`, from the schemas that the Worker parses with. */
import manifest from '../../package.json' with { type: 'json' };
import { openApiDocument } from '../../src/http/contract/openapi.ts';
import { writeOutput } from './output.ts';
import type { Output } from './output.ts';

export function buildOpenApi(root: string): Promise<Output> {
  return writeOutput(root, 'public/openapi.json', `${JSON.stringify(openApiDocument(manifest.version))}\n`);
}
