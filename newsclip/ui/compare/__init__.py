"""The Compare screen: articles side by side under the matrix of what they say."""
