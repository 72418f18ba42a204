-- One counter of the server, shared by processes: the rules of quota/bucket.py, in one step.
--
-- KEYS: the state (hash); the tokens given out, by when they are sent at the latest (sorted set);
-- the send times where the server sends no headers (sorted set).
-- ARGV: what is asked, as JSON; see SharedCounter. All times are Redis' own, since the clocks of
-- machines differ; a process tells how many seconds ago something was.

local state_key, out_key, log_key = KEYS[1], KEYS[2], KEYS[3]
local ask = cjson.decode(ARGV[1])
local calls, per = ask.calls, ask.per

local SETTLED, FORGOTTEN, PROBE_EVERY, ROUNDING = 5.0, 300.0, 1.0, 1.0
local EPSILON, A_BIT = 1e-6, 1e-3
-- Seconds of a window beside which one more is nothing: it is waited, whichever way they round.
local LONG = 120
-- Without headers nothing tells what became of the tokens of a process that crashed.
local DAY = 86400
local BACKOFF = {1, 2, 4, 8, 16, 30}
-- Near the end of what is left, small leases: what one process holds another cannot send.
local SHARE_OF_LEFT = 16

local function given(value)
  if value == nil or value == cjson.null then return nil end
  return value
end

local now = given(ask.now)
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) + tonumber(time[2]) / 1e6
end

local stored = {}
local flat = redis.call('HGETALL', state_key)
for i = 1, #flat, 2 do stored[flat[i]] = tonumber(flat[i + 1]) end

local limit = stored.limit or calls
local slack = stored.slack or 0
local parked_until = stored.parked_until or 0
local refusals = stored.refusals or 0
local serial = stored.serial or 0
-- 0: since ever; nil: the state is known.
local guessing_since = 0
if stored.serial then guessing_since = stored.guessing_since end
local window = nil
if stored.ends then
  window = {
    left = stored.left, left_as_of = stored.left_as_of, opened_at = stored.opened_at,
    ends_after = stored.ends_after, ends = stored.ends, length = stored.length,
    guessed_from = stored.guessed_from,
  }
end

local function turn()
  if not window or now < window.ends then return end
  guessing_since = now
  window = {
    left = limit, left_as_of = now, opened_at = now, ends_after = now,
    ends = now + math.max(per, window.length), length = window.length,
    guessed_from = window.ends,
  }
end

local function available()
  if window then
    redis.call('ZREMRANGEBYSCORE', out_key, '-inf', window.left_as_of - FORGOTTEN)
    local settled = string.format('(%.6f', window.left_as_of - SETTLED)
    return window.left - redis.call('ZCOUNT', out_key, settled, '+inf')
  end
  redis.call('ZREMRANGEBYSCORE', out_key, '-inf', now - math.max(per, DAY))
  redis.call('ZREMRANGEBYSCORE', log_key, '-inf', now - per)
  return calls - redis.call('ZCARD', log_key)
end

local function share_left()
  if not window then return 1 end
  if window.length <= 0 then return 0 end
  return math.min(1, math.max(0, (window.ends - now) / window.length))
end

local function kept_of_a_window(kept)
  return math.min(kept * limit, limit - 1)
end

local function whole_calls(kept)
  return math.floor(kept + EPSILON)
end

local function fits_at(kept)
  if now < parked_until then return parked_until end
  turn()
  local left = available()
  if left - whole_calls(kept_of_a_window(kept) * share_left()) > 0 then return now end
  if window then
    if left >= 1 and kept > 0 then
      return window.ends - (left - A_BIT) * window.length / kept_of_a_window(kept)
    end
    return window.ends
  end
  local usable = limit - whole_calls(kept_of_a_window(kept))
  local index = math.max(0, redis.call('ZCARD', log_key) - usable)
  local entry = redis.call('ZRANGE', log_key, index, index, 'WITHSCORES')
  return (tonumber(entry[2]) or now) + per
end

local function ready_at(kept)
  local at = fits_at(kept)
  if not guessing_since then return at end
  local first, count, on_their_way = nil, 0, 0
  for _, token in ipairs(redis.call('ZRANGE', out_key, 0, -1)) do
    local taken_at = tonumber(string.match(token, '^%d+@(.+)$'))
    if taken_at then on_their_way = on_their_way + 1 end
    if taken_at and taken_at >= guessing_since then
      count = count + 1
      if not first or taken_at < first then first = taken_at end
    end
  end
  local blind = window and window.guessed_from and on_their_way == 0 and now >= parked_until
  if at > now and not blind then return at end
  if not first then return now end
  return math.max(now, first + count * PROBE_EVERY)
end

local function open(snapshot, sent_at, ends_after, ends)
  local length = snapshot.reset
  if window and ends > window.ends_after then length = math.max(length, window.length) end
  window = {
    left = snapshot.remaining, left_as_of = sent_at,
    opened_at = math.max(sent_at, ends - snapshot.reset),
    ends_after = ends_after, ends = ends, length = length,
  }
  limit = snapshot.limit
  guessing_since = nil
  redis.call('DEL', log_key)
end

local function missing(token, sent_at)
  redis.call('ZADD', out_key, sent_at, 'missing ' .. token)
end

local function learn(token, sent_at, at, snapshot)
  if not snapshot then
    if window then missing(token, sent_at) else guessing_since = nil end
    return
  end
  if snapshot.reset == 0 then slack = ROUNDING end
  local ends_after = sent_at + snapshot.reset - ROUNDING
  local length = math.max(snapshot.reset, window and window.length or 0)
  local ends = at + snapshot.reset + (length >= LONG and ROUNDING or slack)
  if not window then
    open(snapshot, sent_at, ends_after, ends)
  elseif window.guessed_from then
    if ends_after >= window.guessed_from then
      open(snapshot, sent_at, ends_after, ends)
    elseif sent_at >= window.opened_at then
      slack = ROUNDING
      open(snapshot, sent_at, ends_after, at + snapshot.reset + ROUNDING)
    end
  elseif ends_after >= window.ends
    or (ends <= window.ends_after and sent_at >= window.opened_at) then
    open(snapshot, sent_at, ends_after, ends)
  elseif ends > window.ends_after then
    window.ends_after = math.max(window.ends_after, ends_after)
    window.ends = math.max(window.ends_after, math.min(window.ends, ends))
    if snapshot.remaining <= window.left then
      window.left = snapshot.remaining
      window.left_as_of = math.max(window.left_as_of, sent_at)
    end
    guessing_since = nil
  end
end

local function refuse(token, sent_at, at, snapshot, retry_after)
  learn(token, sent_at, at, snapshot)
  local wait = retry_after
  if not wait and snapshot and snapshot.remaining == 0 then wait = snapshot.reset + slack end
  if not wait then wait = BACKOFF[math.min(refusals + 1, #BACKOFF)] end
  refusals = refusals + 1
  parked_until = math.max(parked_until, at + wait)
  guessing_since = at
end

for _, event in ipairs(ask.events) do
  local token = event.token
  local known = redis.call('ZREM', out_key, token) == 1
  if event.kind == 'unsent' then
    redis.call('ZREM', log_key, token)
  else
    local sent_at, at = now - event.sent_ago, now - event.ago
    if redis.call('ZSCORE', log_key, token) then
      -- When it was counted is not told: at the latest when its answer came.
      redis.call('ZADD', log_key, event.kind == 'lost' and sent_at or at, token)
    end
    if event.kind == 'answered' then
      refusals = 0
      learn(token, sent_at, at, given(event.snapshot))
    elseif event.kind == 'refused' then
      refuse(token, sent_at, at, given(event.snapshot), given(event.retry_after))
    elseif known and (window or guessing_since) then
      missing(token, sent_at)
    end
  end
end

-- Gives up to `want` tokens. What is held unsent may be sent as late as `valid_for` seconds on.
local function grant(want, kept)
  local tokens = {}
  while #tokens < want and ready_at(kept) <= now do
    if #tokens > 0 and #tokens >= math.floor(available() / SHARE_OF_LEFT) then break end
    local valid_until = now + ask.hold
    if window then valid_until = math.min(valid_until, window.ends) end
    serial = serial + 1
    local token = string.format('%d@%.6f', serial, now)
    redis.call('ZADD', out_key, valid_until, token)
    if not window then redis.call('ZADD', log_key, valid_until, token) end
    tokens[#tokens + 1] = token
  end
  return tokens
end

local urgent = grant(ask.urgent, 0)
local bulk = grant(ask.bulk, ask.kept)
turn()
local reply = {
  urgent = table.concat(urgent, ' '),
  bulk = table.concat(bulk, ' '),
  urgent_wait = ready_at(0) - now,
  bulk_wait = ready_at(ask.kept) - now,
  urgent_fits_in = fits_at(0) - now,
  bulk_fits_in = fits_at(ask.kept) - now,
  guessing = guessing_since ~= nil,
  limit = limit,
  available = available(),
  parked_for = math.max(0, parked_until - now),
  valid_for = ask.hold,
}
if window then
  reply.ends_in = window.ends - now
  reply.length = window.length
  reply.valid_for = math.min(ask.hold, reply.ends_in)
end

local fields = {'limit', limit, 'slack', slack, 'refusals', refusals, 'serial', serial}
local function keep(name, value)
  if value then
    fields[#fields + 1] = name
    fields[#fields + 1] = string.format('%.6f', value)
  end
end
keep('parked_until', parked_until)
keep('guessing_since', guessing_since)
if window then
  for name, value in pairs(window) do keep(name, value) end
end
redis.call('DEL', state_key)
redis.call('HSET', state_key, unpack(fields))
local forget_after = math.ceil(2 * math.max(per, window and window.length or 0) + 60)
for _, key in ipairs(KEYS) do redis.call('EXPIRE', key, forget_after) end
return cjson.encode(reply)
