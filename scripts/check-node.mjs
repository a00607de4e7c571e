// Plain JavaScript for any Node: a Node that is too old cannot load the TypeScript of the other
// scripts, so npm runs this before them.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace('>=', '');

if (process.versions.node.localeCompare(needed, 'en', { numeric: true }) < 0) {
  console.error(
    `This project needs Node ${needed} or newer, but npm runs it with Node ${process.versions.node}.`,
  );
  process.exitCode = 1;
}
