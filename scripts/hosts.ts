import { copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a server in its folder. */
export const CONFIGURATION = 'main.conf';
export const LOG = 'errors.log';

/** The servers that `deploy/` has a configuration for, by the name that a command gives them. */
export const HOSTS: Partial<Record<string, Host>> = {
  nginx: {
    name: 'nginx',
    programs: ['nginx'],
    configure: (site) => {
      const own = readFileSync(join(site.project, 'deploy/nginx.conf'), 'utf8');
      const server = [
        ['listen 80;', `listen 127.0.0.1:${site.port};`],
        ['root /var/www/report;', `root ${join(site.project, 'dist')};`],
      ].reduce((text, [from = '', to = '']) => replaceOnce(text, from, to), own);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${site.folder};`,
      );
      return `
        daemon off;
        pid ${site.folder}/pid;
        events {}
        http { access_log off; log_not_found off; ${temporary.join(' ')} ${server} }`;
    },
    start: (folder) => ['-e', join(folder, LOG), '-c', join(folder, CONFIGURATION)],
  },

  apache: {
    name: 'Apache',
    programs: ['apache2', 'httpd'],
    configure: ({ project, folder, port }) => {
      // Apache reads the .htaccess of every folder on the way to a file.
      copyFileSync(join(project, 'deploy/apache.htaccess'), join(folder, '.htaccess'));
      symlinkSync(join(project, 'dist'), join(folder, 'site'));
      const modules = APACHE_MODULES.map(
        (name) => `LoadModule ${name}_module ${apacheModules()}/mod_${name}.so`,
      );
      return `
        ${modules.join('\n')}
        ServerRoot ${folder}
        DefaultRuntimeDir ${folder}
        PidFile ${folder}/pid
        ErrorLog ${join(folder, LOG)}
        ServerName localhost
        Listen 127.0.0.1:${port}
        TypesConfig /dev/null
        DocumentRoot ${folder}/site
        <Directory ${folder}>
          AllowOverride FileInfo Indexes Options=Indexes
          Options FollowSymLinks
          Require all granted
        </Directory>`;
    },
    start: (folder) => ['-D', 'FOREGROUND', '-f', join(folder, CONFIGURATION)],
  },
};

const APACHE_MODULES = [
  'mpm_event',
  'authz_core',
  'deflate',
  'dir',
  'filter',
  'headers',
  'mime',
  'autoindex',
];

function apacheModules(): string {
  const folders = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'];
  const found = folders.find((folder) => existsSync(folder));
  if (found === undefined) throw new Error(`Apache has no modules in ${folders.join(' or ')}.`);
  return found;
}

function replaceOnce(text: string, from: string, to: string): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`Expected “${from}” once in the configuration of the server.`);
  }
  return before + to + after;
}

/** Another server that can serve the site. */
export interface Host {
  name: string;
  /** What its program may be called. */
  programs: readonly string[];
  /** Returns a whole configuration, made of that in `deploy/`. */
  configure: (site: { project: string; folder: string; port: number }) => string;
  /** The arguments that start it in the foreground; with `-t` before them, they check the configuration. */
  start: (folder: string) => string[];
}
