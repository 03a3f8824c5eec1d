/** The floor: a bare Node HTTP server that parses the activity and posts one reply. */
import { Agent, createServer, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

createServer(async (req, res) => {
  let body = '';
  for await (const chunk of req) body += chunk;
  const activity = JSON.parse(body);
  const reply = JSON.stringify({
    type: 'message',
    text: `Echo: ${activity.text}`,
    conversation: activity.conversation,
    from: activity.recipient,
    recipient: activity.from,
    replyToId: activity.id,
  });
  const url = `${activity.serviceUrl}/v3/conversations/${encodeURIComponent(activity.conversation.id)}/activities/${activity.id}`;
  const out = request(url, {
    method: 'POST',
    agent,
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(reply) },
  });
  out.on('response', (response) => {
    response.resume();
    response.on('end', () => {
      res.statusCode = 200;
      res.end();
    });
  });
  out.end(reply);
}).listen(Number(process.env.PORT), '127.0.0.1');
