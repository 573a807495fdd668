import { resolveElectron } from '../scripts/electron-runtime.mjs';

// A release is made from Electron's own build; otherwise the runtime at hand is packed, which gives a package to test.
const isRelease = process.env.PLANLOOM_RELEASE === '1';
const runtime = isRelease ? undefined : await resolveElectron();
const hasFileProtocolFuse = isRelease || Number.parseInt(runtime.version, 10) >= 29;

export default {
  appId: 'org.planloom.editor',
  productName: 'Planloom',
  ...(runtime ? { electronDist: runtime.dist, electronVersion: runtime.version } : {}),
  directories: { output: 'dist', buildResources: 'build' },
  files: [
    'out/{main,preload,jobs,renderer}/**',
    'package.json',
    'LICENSE',
    'THIRD-PARTY-NOTICES.txt',
    '!node_modules/**',
  ],
  asar: true,
  npmRebuild: false,
  publish: null,
  electronLanguages: process.platform === 'darwin' ? ['zh_CN', 'en'] : ['zh-CN', 'en-US'],
  fileAssociations: [
    { ext: 'plan', name: 'Action plan', mimeType: 'application/vnd.planloom.plan+zip', role: 'Editor' },
  ],
  linux: { target: ['dir'], category: 'Office', executableName: 'planloom' },
  win: { target: ['nsis'] },
  mac: { target: ['dmg'], category: 'public.app-category.productivity' },
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    ...(hasFileProtocolFuse ? { grantFileProtocolExtraPrivileges: false } : {}),
  },
  afterExtract: './build/after-extract.mjs',
};
