/** `npm run check`: reads the content and tells every problem of every file; exits with 1 on errors. */
import { checkContent } from './report';

checkContent();
