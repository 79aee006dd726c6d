import { contextBridge, ipcRenderer } from 'electron';
import { desktopApi } from './ipc/desktop-api.ts';

contextBridge.exposeInMainWorld('desktop', desktopApi(ipcRenderer));
