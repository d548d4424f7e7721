import { app, BrowserWindow } from 'electron';

// The least that a window can be: what the app's start is measured against.
void app.whenReady().then(() => new BrowserWindow().loadURL('about:blank'));
