export { VersionsSheet } from './versions-sheet';
