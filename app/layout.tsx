import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

import { PageScript } from '@/components/site/page-script';
import { ProblemBanner } from '@/components/site/problem-banner';
import { type PageElementData, toData } from '@/lib/browser/early/contract';
import { getCatalog } from '@/lib/catalog/catalog';
import { OPEN_SEARCH_PATH } from '@/lib/model/address';
import { formatErrors } from '@/lib/model/problem';
import { toThemeStyle } from '@/lib/model/theme/theme-style';
import { directionOf, pageLanguage } from '@/lib/model/words/locale';
import { siteMetadata } from '@/lib/publish/metadata';
import { keepsPages } from '@/lib/publish/worker-script';

import '@/app/_styles/language/latin.css';

export const viewport: Viewport = { colorScheme: 'light dark' };

export function generateMetadata(): Metadata {
  return siteMetadata(getCatalog().site);
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const { site, problems } = getCatalog();
  // A preview shows them only at the address of the broken page.
  const errors = process.env.NODE_ENV === 'development' && formatErrors(problems);
  const language = pageLanguage(site.language);
  const style = toThemeStyle(site.theme);
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      {...toData<PageElementData>({ offline: keepsPages(site) ? '' : undefined })}
      // The visitor's theme is set before React sees it.
      suppressHydrationWarning
    >
      <head>
        <PageScript />
        {style && <style dangerouslySetInnerHTML={{ __html: style }} />}
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.name}
          href={OPEN_SEARCH_PATH}
        />
      </head>
      <body className="font-sans">
        {errors && <ProblemBanner {...errors} />}
        {children}
      </body>
    </html>
  );
}
