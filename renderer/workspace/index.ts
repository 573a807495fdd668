export { bridge } from './bridge';
export { HelpContext, useOpenHelp } from './help-context';
export type { SettingsAccess } from './settings-context';
export { SettingsContext, useSettings } from './settings-context';
export type { PaneTab, Selection, Stage, Workspace } from './workspace';
export { recordIn } from './workspace';
export { WorkspaceContext, useWorkspace } from './workspace-context';
export type { Intent, Where } from '../store';
export { ZOOM_LEVELS, nextZoom, zoomWithin } from './zoom';
