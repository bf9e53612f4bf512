import { sveltekit } from '@sveltejs/kit/vite';
import { Server } from 'socket.io';
import { defineConfig, type Plugin } from 'vite';

// In development Vite owns the port, so it lends its sockets as server.js does in production.
const lendSockets: Plugin = {
	name: 'lend-sockets',
	apply: 'serve',
	configureServer({ httpServer }) {
		if (httpServer) globalThis.io = new Server(httpServer, { serveClient: false });
	}
};

export default defineConfig({ plugins: [sveltekit(), lendSockets] });
