import { createServer, type Server, type Socket } from 'node:net';

/** A mail server that takes every message and keeps its text. RFC 5321, as much as a client needs. */
export interface MailSink {
  readonly messages: () => readonly string[];
  readonly close: () => Promise<void>;
}

export const startMailSink = async (port: number): Promise<MailSink> => {
  const messages: string[] = [];
  const server = createServer((socket) => {
    converse(socket, messages);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { messages: () => messages, close: () => close(server) };
};

const converse = (socket: Socket, messages: string[]): void => {
  let text: string | null = null; // of the message that is coming in
  let rest = '';
  socket.write('220 sink\r\n');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (text === null) {
        const command = line.slice(0, 4).toUpperCase();
        if (command === 'DATA') text = '';
        socket.write(
          command === 'DATA' ? '354 go on\r\n' : command === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n',
        );
      } else if (line === '.') {
        messages.push(text);
        text = null;
        socket.write('250 taken\r\n');
      } else text += `${line}\n`;
    }
  });
};

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
