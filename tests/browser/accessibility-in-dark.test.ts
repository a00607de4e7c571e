import { testEveryKind } from './axe.ts';
import { PHONE } from './browser.ts';

testEveryKind('in the dark, on a phone', { ...PHONE, colorScheme: 'dark' });
