/** Where the window is loaded from, and the pictures of the open journal. */
export const APP_ORIGIN = 'app://bookletter';
