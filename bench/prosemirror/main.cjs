'use strict';
// Shows the page named last on the command line in a window of the same size as the program's.
const path = require('path');
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1360, height: 860, webPreferences: { sandbox: true, spellcheck: false } });
  window.loadFile(path.resolve(process.argv[process.argv.length - 1]));
});
