'use strict';
// Loads the application folder (or script) named first on the command line, as Electron's own default app does.
const fs = require('fs');
const path = require('path');
const Module = require('module');
const { app } = require('electron');

function readCommandLine(args) {
  const preload = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '-r' || arg === '--require') preload.push(args[++i]);
    else if (arg === '--version' || arg === '-v') return { preload, version: true };
    else if (!arg.startsWith('-')) return { preload, entry: arg };
  }
  return { preload };
}

function adopt(folder) {
  const description = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setName(description.productName || description.name);
  if (description.version) app.setVersion(description.version);
  app.setAppPath(folder);
  return path.join(folder, description.main || 'index.js');
}

const { preload, entry, version } = readCommandLine(process.argv.slice(1));
if (version) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
for (const file of preload) Module._load(path.resolve(file), module, false);
if (!entry) {
  console.error('usage: electron [switches] <application folder>');
  process.exit(2);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const target = path.resolve(entry);
const isFolder = fs.statSync(target).isDirectory();
if (!isFolder) app.setAppPath(path.dirname(target));
Module._load(isFolder ? adopt(target) : target, module, true);
