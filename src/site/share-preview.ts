import { findArea, report } from './report.ts';
import { urls } from './urls.ts';

/** The size in pixels of the pictures that scripts/share-pictures.ts draws. */
export const SHARE_PICTURE = { width: 1200, height: 630 } as const;

/** The names of those pictures: one for the report and one for each area. */
export function sharePictures(): string[] {
  return [REPORT_PICTURE, ...report.areas.map(({ slug }) => slug)];
}

/**
 * What another site shows of a page when someone shares its address there (Open Graph, ogp.me). The
 * address and the picture must be whole, so without the origin of the site they are left out.
 */
export function sharePreview(page: SharedPage): Property[] {
  const { title, description, path, area } = page;
  const { width, height } = SHARE_PICTURE;
  const shown = area === undefined ? report.title : `${report.title}: ${findArea(area).name}`;
  return [
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:type', content: 'article' },
    ...(urls.hasOrigin()
      ? [
          { property: 'og:url', content: urls.whole(path) },
          {
            property: 'og:image',
            content: urls.whole(urls.file(`share/${area ?? REPORT_PICTURE}.png`)),
          },
          { property: 'og:image:alt', content: shown },
          { property: 'og:image:width', content: String(width) },
          { property: 'og:image:height', content: String(height) },
        ]
      : []),
  ];
}

const REPORT_PICTURE = 'report';

export interface SharedPage {
  title: string;
  description: string;
  path: string;
  /** The slug of the area that it is about; left out where it is about none. */
  area?: string | undefined;
}

interface Property {
  property: string;
  content: string;
}
