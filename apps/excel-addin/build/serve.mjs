/** Serves dist on this machine and says where: the preview without Excel. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const port = Number(process.env.PORT ?? 4173)

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

if (!existsSync(join(dist, 'preview.html'))) {
  console.error('The add-in is not built yet. Run npm run build first.')
  process.exit(2)
}

const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost')
  const file = join(dist, normalize(decodeURIComponent(pathname === '/' ? '/preview.html' : pathname)))
  if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  })
  createReadStream(file).pipe(response)
})
server.on('error', ({ code }) => {
  console.error(
    code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=4174 npm run preview` : code,
  )
  process.exit(2)
})
server.listen(port, '127.0.0.1', () =>
  console.log(`Preview without Excel: http://localhost:${port}/ (stop with Ctrl+C)`),
)
