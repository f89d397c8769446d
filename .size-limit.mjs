import { readFileSync } from 'node:fs';

const page = readFileSync('dist/index.html', 'utf8');
const firstScripts = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => `dist/${path}`);

export default [
  { name: 'first JavaScript', path: firstScripts, limit: '150 kB', gzip: true },
  { name: 'fonts', path: 'dist/**/*.woff2', limit: '85 kB', brotli: false },
];
