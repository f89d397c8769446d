import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright';
import { chromiumOptions } from './chromium.mjs';
import { projectFolder, runPackage } from './packages.mjs';
import { palettePng } from './palettePng.mjs';
import { serve } from './server.mjs';

const viewport = { width: 1440, height: 900 };

/** The bytes of a picture's pixels, read by the browser so that we need no decoder. */
async function pixelsOf(browser, picture) {
  const page = await browser.newPage();
  const base64 = await page.evaluate(
    async (address) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let text = '';
      for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
      return btoa(text);
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  return Buffer.from(base64, 'base64');
}

if (runPackage('vite/bin/vite.js', ['build']) !== 0) process.exit(1);
const site = await serve({ folder: `${projectFolder}dist` });
const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage({ viewport, reducedMotion: 'reduce', locale: 'en-GB' });
await page.goto(`${site.address}?lang=en&theme=light`, { waitUntil: 'networkidle' });
await page.evaluate(() => document.fonts.ready);
await page.locator('[data-testid="graph"] button').first().waitFor();
const picture = palettePng(viewport.width, viewport.height, await pixelsOf(browser, await page.screenshot()));
await browser.close();
await site.close();

writeFileSync(`${projectFolder}public/preview.png`, picture);
console.log(`public/preview.png: ${Math.round(picture.length / 1000)} kB`);
