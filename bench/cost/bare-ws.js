// The least that a fan-out can cost: a message from one client goes to all, over bare `ws`.

import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
server.on('connection', (socket) => {
	socket.on('message', (message) => {
		for (const client of server.clients) client.send(message, { binary: false });
	});
});
http.listen(0, '127.0.0.1', () => {
	const address = http.address();
	if (typeof address === 'object' && address)
		process.stdout.write(`listening ${String(address.port)}\n`);
});
