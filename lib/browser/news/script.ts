/** On lists: points out what is new, before anything is drawn. */
import { dataOf, type NewsScriptData } from '@/lib/browser/early/contract';

import { pointOutNews } from './news';

pointOutNews(dataOf<NewsScriptData>(document.currentScript!).news!);
