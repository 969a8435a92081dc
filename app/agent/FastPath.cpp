#include "FastPath.h"

#include "AgentClient.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/prctl.h>
#endif

namespace lanyard {

namespace {

using Word = std::string_view;

// As long as a refresh over a bad network may take, with its turn at the credential's lock before.
constexpr std::chrono::seconds s_patience(120);

struct Question
{
    Word name;
    Word form = "token";
    Word minValidity = "30";
    Word freshness = "cached";
    Word send;
};

bool isSeconds(Word word)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return word == "0"
        || (!word.empty() && word.size() <= 9 && word.front() != '0' && std::all_of(word.begin(), word.end(), isDigit));
}

bool isOneOf(Word word, std::initializer_list<Word> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What is asked, when every word is one that this end understands exactly as the commands do.
std::optional<Question> questionOf(int argc, char **argv)
{
    if (argc < 3 || !isOneOf(argv[1], {"token", "header"}))
        return std::nullopt;
    const auto isToken = Word(argv[1]) == "token";
    Question question;
    if (!isToken)
        question.form = "curl-config";
    for (int i = 2; i < argc; ++i) {
        Word word = argv[i];
        if (!word.starts_with('-')) {
            if (word.empty() || !question.name.empty())
                return std::nullopt;
            question.name = word;
            continue;
        }
        if (isOneOf(word, {"--json", "--quiet"})) // they say how to tell a failure, which is left to the commands
            continue;
        if (isToken && word == "--fresh") {
            question.freshness = "fresh";
            continue;
        }
        const auto equals = word.find('=');
        const auto option = word.substr(0, equals);
        Word value;
        if (equals != Word::npos)
            value = word.substr(equals + 1);
        else if (++i < argc)
            value = argv[i];
        if (isToken && option == "--min-validity" && isSeconds(value))
            question.minValidity = value;
        else if (isToken && option == "--send" && isOneOf(value, {"offline-token", "access-token"}))
            question.send = value;
        else if (!isToken && option == "--format" && isOneOf(value, {"curl-config", "plain"}))
            question.form = value;
        else
            return std::nullopt;
    }
    return question.name.empty() ? std::nullopt : std::optional(question);
}

/// Neither a core dump nor another process of the person gets at what this one is about to hold.
void harden()
{
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__)
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

bool canBeWritten(int descriptor)
{
    const auto flags = ::fcntl(descriptor, F_GETFL);
    return flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
}

int print(Word text)
{
    while (!text.empty()) {
        const auto written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            std::fprintf(stderr,
                         "lanyard: The token could not be written: %s.\nhint: Make room, or write it somewhere else.\n",
                         std::strerror(errno));
            return 2;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

} // namespace

std::optional<int> answeredByAgent(int argc, char **argv)
{
    const auto question = questionOf(argc, argv);
    if (!question || !canBeWritten(STDOUT_FILENO))
        return std::nullopt;
    AgentClient client("agent");
    if (!client.isConnected())
        return std::nullopt;
    harden();
    agent::Fields fields {"bearer", question->name, question->form, question->minValidity, question->freshness};
    if (!question->send.empty())
        fields.push_back(question->send);
    const auto answer = client.ask(fields, s_patience);
    if (answer.size() != 2 || answer[0] != "ok" || answer[1].empty())
        return std::nullopt;
    return print(answer[1]);
}

} // namespace lanyard
