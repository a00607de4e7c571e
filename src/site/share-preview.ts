import type { Report } from '../model/schema.ts';
import { urls } from './urls.ts';

/** The size in pixels of the pictures that scripts/share-pictures.ts draws. */
export const SHARE_PICTURE = { width: 1200, height: 630 } as const;

/** The names of those pictures: one for the report and one for each area. */
export function sharePictures({ areas }: Pick<Report, 'areas'>): string[] {
  return [REPORT_PICTURE, ...areas.map(({ slug }) => slug)];
}

/**
 * What another site shows of a page when someone shares its address there (Open Graph, ogp.me). The
 * address and the picture must be whole, so without the origin of the site they are left out.
 */
export function sharePreview(page: SharedPage, report: Report, site: URL | undefined): Property[] {
  const { title, description, path, area = REPORT_PICTURE } = page;
  const { width, height } = SHARE_PICTURE;
  const picture =
    area === REPORT_PICTURE ? report.title : `${report.title}: ${nameOf(area, report)}`;
  return [
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:type', content: 'article' },
    ...(site
      ? [
          { property: 'og:url', content: urls.whole(path, site) },
          { property: 'og:image', content: urls.whole(urls.file(`share/${area}.png`), site) },
          { property: 'og:image:alt', content: picture },
          { property: 'og:image:width', content: String(width) },
          { property: 'og:image:height', content: String(height) },
        ]
      : []),
  ];
}

const REPORT_PICTURE = 'report';

function nameOf(slug: string, { areas }: Report): string {
  return areas.find((area) => area.slug === slug)?.name ?? slug;
}

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
