import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * An Astro integration that keeps styles and fonts in a build below a folder with a percent sign in
 * its name. Astro 7.3 makes a URL of that folder without encoding it, does not find the list of the
 * files that it has to move beside the pages, and says nothing.
 */
export function keepAssets(): AstroIntegration {
  return {
    name: 'keep-assets',
    hooks: {
      'astro:build:setup': ({ vite }) => {
        const outDir = vite.environments?.['client']?.build?.outDir;
        if (outDir) (vite.plugins ??= []).push(copyAssets(outDir));
      },
    },
  };
}

function copyAssets(outDir: string): VitePlugin {
  return {
    name: 'copy-assets',
    applyToEnvironment: ({ name }) => name === 'prerender',
    async writeBundle({ dir }, bundle) {
      if (!dir?.includes('%')) return;
      const assets = Object.values(bundle).filter(({ type }) => type === 'asset');
      for (const { fileName } of assets.filter((asset) => asset.fileName.startsWith('_astro/'))) {
        await mkdir(dirname(join(outDir, fileName)), { recursive: true });
        await copyFile(join(dir, fileName), join(outDir, fileName));
      }
    },
  };
}
