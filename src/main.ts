import dotenv from 'dotenv';
import { startApp } from './app.ts';
import { runProcess } from './http/process.ts';

dotenv.config({ quiet: true });
await runProcess(process.env, startApp);
