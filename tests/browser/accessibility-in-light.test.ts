import { testEveryKind } from './axe.ts';

testEveryKind('in the light, on a desktop', { colorScheme: 'light' });
