import { changePassword } from '../../../change-password.js';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export async function POST(request) {
  const { sandbox } = await request.json();
  return new Response(await changePassword(sandbox));
}
