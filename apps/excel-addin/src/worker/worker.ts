/** The worker of the add-in: the rules in one language, away from the page. */
import type { Port } from './messages.ts'
import { serve } from './serve.ts'

// In a worker the global object is the port to its creator; its types come with a library that the page lacks.
serve(globalThis as unknown as Port)
