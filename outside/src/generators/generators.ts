import type { Generator } from './generator.ts';
import { heyApi } from './hey-api.ts';
import { kubb } from './kubb.ts';
import { oazapfts } from './oazapfts.ts';
import { openapiTypescriptCodegen } from './openapi-typescript-codegen.ts';
import { openapiZodClient } from './openapi-zod-client.ts';
import { orval7, orval8 } from './orval.ts';
import { swaggerTypescriptApi } from './swagger-typescript-api.ts';

/** Every generator that the documents are tried with, by the name of the installed package. */
export const generators: Readonly<Record<string, Generator>> = Object.fromEntries(
  [
    heyApi,
    orval8,
    orval7,
    kubb,
    openapiTypescriptCodegen,
    oazapfts,
    swaggerTypescriptApi,
    openapiZodClient,
  ].map((generator) => [generator.installedAs ?? generator.name, generator]),
);
