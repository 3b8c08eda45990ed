#!/usr/bin/env node
import { run } from '../bundle/index.js'

process.exitCode = await run(process.argv.slice(2))
