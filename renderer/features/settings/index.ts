export { SettingsSheet } from './settings-sheet';
