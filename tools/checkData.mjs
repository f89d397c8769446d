import process from 'node:process';
import { runnerImport } from 'vite';
import { projectFolder } from './packages.mjs';

const source = `${projectFolder}tools/dataReport.ts`;
const { module } = await runnerImport(source, { root: projectFolder, configFile: false, logLevel: 'error' });

try {
  const { lines, faults } = await module.dataReport(projectFolder.replace(/[/\\]$/, ''));
  console.log(lines.join('\n'));
  console.log(`\n${faults.length === 0 ? 'No faults.' : ['Faults:', ...faults].join('\n')}`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
