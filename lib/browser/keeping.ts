/** Whether this device keeps what is watched and searched for; saved videos are kept in any case. */
import { keep } from './device';
import { KEEPING_KEY } from './early/contract';

export const keeping = keep<boolean>(KEEPING_KEY, (found) => found !== false);
