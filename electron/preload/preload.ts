import { contextBridge } from 'electron';
import { bridge } from './bridge';

contextBridge.exposeInMainWorld('planloom', bridge);
