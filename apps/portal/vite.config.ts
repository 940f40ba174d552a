import { getRequestListener } from '@hono/node-server';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { readConfiguration } from './src/server/configuration.ts';
import { createPortal } from './src/server/create-portal.ts';

const configuration = readConfiguration(process.env);

/** Lets the development server answer the portal's own calls, so that one process is enough. */
function portalServer(): Plugin {
  return {
    name: 'portal-server',
    configureServer({ middlewares }) {
      const portal = createPortal({ ...configuration, assets: 'public' });
      const listener = getRequestListener(portal.fetch);
      middlewares.use((request, response, next) => {
        if (/^\/(api\/|callback|sign-on)/.test(request.url ?? '')) void listener(request, response);
        else next();
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), portalServer()],
  server: { host: '127.0.0.1', port: configuration.port, strictPort: true },
  build: { outDir: 'dist/web', emptyOutDir: true },
});
