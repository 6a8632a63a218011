import {findBrowser} from "../../loaders/site/findBrowser.js";

/** Before any of the files that run side by side: a browser is found or installed, once. */
export const setup = (): void => void findBrowser();
