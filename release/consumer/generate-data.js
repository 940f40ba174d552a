import { useGeneratedData } from './use-generated-data.js';

console.log(await useGeneratedData());
