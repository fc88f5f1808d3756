import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file that the build made. */
export interface Output {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
  /** Most bytes, gzipped. */
  readonly budget?: number | undefined;
}

/** Writes a made file below `root`, unless it is there already: a running server reloads on every write. */
export async function writeOutput(root: string, file: string, text: string): Promise<Output> {
  const path = join(root, file);
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before !== text) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const bytes = Buffer.from(text);
  return { file, bytes: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}
