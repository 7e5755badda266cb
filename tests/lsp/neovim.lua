-- Drives Neovim through what an author does. Arguments: the configuration, a plan, where to write what was seen.
-- `vim.lsp.enable` came with 0.11; what older ones have starts the same configuration.
local config = dofile(vim.env.RUNBOOK_CONFIG)
local seen = { version = tostring(vim.version().major) .. "." .. tostring(vim.version().minor) }

local function soon(look)
  local value
  vim.wait(20000, function()
    value = look()
    return value ~= nil and value ~= false
  end, 20)
  return value
end

vim.cmd("edit " .. vim.env.RUNBOOK_PLAN)
local buffer = vim.api.nvim_get_current_buf()
if vim.lsp.config then
  vim.lsp.config("runbook_lint", config)
  vim.lsp.enable("runbook_lint")
else
  local started = vim.tbl_extend("force", config, { name = "runbook_lint", root_dir = vim.env.RUNBOOK_ROOT })
  vim.lsp.buf_attach_client(buffer, vim.lsp.start_client(started))
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n") .. "\n"
end

local function go(words, into)
  vim.fn.cursor(1, 1)
  vim.fn.search("\\V" .. words, "cW")
  vim.fn.cursor(vim.fn.line("."), vim.fn.col(".") + (into or 0))
end

-- A diagnostic.
seen.diagnostics = soon(function()
  local all = vim.diagnostic.get(buffer)
  return #all > 0 and vim.tbl_map(function(each)
    return { each.source, each.code or each.user_data.lsp.code, each.lnum + 1, each.col + 1 }
  end, all)
end)

-- A hover, in the window in which it is shown.
go("Step 2", 5)
vim.lsp.buf.hover()
seen.hover = soon(function()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
      vim.api.nvim_win_close(window, true)
      return table.concat(lines, "\n")
    end
  end
end)

-- A code action, as somebody chooses the first one.
vim.ui.select = function(items, _, choose)
  choose(items[1], 1)
end
go("sequentially")
local before = text()
vim.lsp.buf.code_action()
soon(function()
  return text() ~= before
end)
seen.mended = text()

-- Another id.
go("Step 2", 5)
local old = text()
vim.lsp.buf.rename("7")
soon(function()
  return text() ~= old
end)
seen.renamed = text()

-- A key.
vim.api.nvim_buf_set_lines(buffer, 1, 1, false, { "max" })
vim.fn.cursor(2, 4)
vim.bo[buffer].omnifunc = "v:lua.vim.lsp.omnifunc"
vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes("A<C-x><C-o>", true, false, true), "n", false)
vim.fn.timer_start(1500, function()
  seen.words = vim.tbl_map(function(item)
    return item.word
  end, vim.fn.complete_info({ "items" }).items)
  vim.cmd("stopinsert")
  vim.cmd("RunbookLint")
  local told = soon(function()
    local lines = vim.fn.execute("messages")
    return lines:match("runbook%-?%w*%.?m?d? %(") and lines or lines:match("steps done") and lines
  end)
  seen.told = told
  local file = io.open(vim.env.RUNBOOK_SEEN, "w")
  file:write(vim.fn.json_encode(seen))
  file:close()
  vim.cmd("qa!")
end)
