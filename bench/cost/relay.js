// The least that a call can cost: a socket.io server that decides nothing and passes a message on to a room.

import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false });
io.on('connection', (socket) => {
	const { room } = socket.handshake.auth;
	if (typeof room === 'string') void socket.join(room);
	socket.on('relay', (to, message, reply) => {
		io.to(to).emit('view', message);
		reply(true);
	});
});
http.listen(0, '127.0.0.1', () => {
	const address = http.address();
	if (typeof address === 'object' && address)
		process.stdout.write(`listening ${String(address.port)}\n`);
});
