import type { Plugin } from 'vite';
import { pagePolicy, securityHeaders } from './contentPolicy.mjs';

function headerLines(line: (name: string, value: string) => string): string {
  return Object.entries(securityHeaders)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join('');
}

/**
 * Puts the content security policy into the built page, before anything that it governs, and lays header files for
 * Netlify and Cloudflare Pages (`_headers`) and Apache (`.htaccess`) beside it. Not while developing: hot reload needs
 * inline scripts.
 */
export function securePage(): Plugin {
  return {
    name: 'entente:secure-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle() {
      const source = `/*\n${headerLines((name, value) => `  ${name}: ${value}`)}`;
      this.emitFile({ type: 'asset', fileName: '_headers', source });
      const directives = headerLines((name, value) => `Header always set ${name} "${value}"`);
      this.emitFile({ type: 'asset', fileName: '.htaccess', source: directives });
    },
  };
}
