import { launch } from './test/e2e/browser.ts';
import { readFileSync } from 'node:fs';
const [out, ...names] = process.argv.slice(2);
const b = await launch();
const p = await b.newPage({ viewport: { width: names.length * 400, height: 900 } });
await p.setContent(
  '<body style="margin:0;background:#c0c;display:flex;gap:10px;align-items:start">' +
    names
      .map(
        (n) =>
          `<img style="width:390px" src="data:image/png;base64,${readFileSync(`/tmp/nojs-shots/${n}.png`).toString('base64')}">`,
      )
      .join(''),
);
await p.waitForTimeout(300);
await p.screenshot({ path: `/tmp/nojs-shots/${out}.png`, fullPage: true });
await b.close();
