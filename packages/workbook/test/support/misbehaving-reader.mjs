/** A reader that goes wrong in the way its file is called. */
process.on('disconnect', () => process.exit())
process.on('message', ({ path }) => {
  if (path === 'loops') for (;;);
  if (path === 'fills its memory') for (const all = []; ; ) all.push(Math.random())
  if (path === 'exits') process.exit(3)
  if (path === 'throws') throw new Error('x')
  if (path === 'is killed') process.kill(process.pid, 'SIGKILL')
  if (path === 'fails') process.send({ answer: 'failed', reading: 0, message: 'TypeError' })
})
