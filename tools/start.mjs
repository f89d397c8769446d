import process from 'node:process';
import { parseArgs } from 'node:util';
import { installPackages, projectFolder, runPackage } from './packages.mjs';
import { serve } from './server.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, prefix: { type: 'string', default: '/' } },
});

if (!installPackages() || runPackage('vite/bin/vite.js', ['build']) !== 0) process.exit(1);
const prefix = `/${values.prefix}/`.replaceAll(/\/+/g, '/');
const { address } = await serve({ folder: `${projectFolder}dist`, port: Number(values.port), prefix });
console.log(`\nEntente is at ${address}\nCtrl+C stops it.`);
