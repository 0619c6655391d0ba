/** Every key that the early scripts and the app keep something under, for tests that fill them with what does not belong there. */
import * as contract from './contract';

export const STORAGE_KEYS = Object.entries(contract).flatMap(([name, value]) =>
  name.endsWith('_KEY') ? [value as string] : [],
);
