/** Finds a Chromium for the browser tests, or installs Debian's where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './environment.mjs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {Promise<string>} path of an executable */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const bareDebian = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (bareDebian) {
    process.stdout.write('no browser found: installing Debian’s chromium for the browser tests\n');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    await run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'], { env, quiet: true });
  }
  const installed = findBrowser();
  if (installed) return installed;
  process.stderr.write(
    'The browser tests need Chrome or Chromium: install one, or name it in CHROMIUM_PATH.\n',
  );
  return process.exit(1);
}

/** @returns {string | undefined} */
function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  return named && existsSync(named) ? named : KNOWN.find((path) => existsSync(path));
}
