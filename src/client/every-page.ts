import { closeMenu } from './close-menu/close-menu.ts';
import { keepWhenLoaded } from './offline/keep-when-loaded.ts';
import { preloadSearch } from './preload-search/preload-search.ts';
import { printAddress } from './print-address/print-address.ts';
import { addSearchShortcut } from './search-shortcut/search-shortcut.ts';

preloadSearch();
addSearchShortcut();
printAddress();
keepWhenLoaded();
closeMenu();
